import { z } from 'zod';

/** `45s`, `1m30s` */
const duration = z.string().regex(/^(\d+h)?(\d+m)?(\d+s)?$/, 'use a duration like 45s');
const words = z.array(z.string()).min(1);
const condition = z.strictObject({
  condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
});
const mount = z
  .string()
  .regex(/^(\.{0,2}\/[\w./-]+|[\w-]+):\/[\w./-]+(:ro)?$/, 'use source:/target or source:/target:ro');
const port = z.string().regex(/^([\d.]+:)?\d+:\d+$/, 'quote ports, as "443:443"');

const service = z
  .strictObject({
    build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
    image: z
      .string()
      .regex(/^[\w./-]+(:[\w.-]+)?$/)
      .optional(),
    deploy: z.strictObject({ replicas: z.int().min(1) }).optional(),
    entrypoint: words.optional(),
    command: words.optional(),
    mem_limit: z
      .string()
      .regex(/^\d+[mg]$/)
      .optional(),
    init: z.boolean().optional(),
    environment: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string().nullable()).optional(),
    ports: z.array(port).optional(),
    volumes: z.array(mount).optional(),
    secrets: words.optional(),
    depends_on: z.record(z.string(), condition).optional(),
    stop_grace_period: duration.optional(),
    ulimits: z.strictObject({ nofile: z.int() }).optional(),
    healthcheck: z.strictObject({ test: words, interval: duration, timeout: duration, retries: z.int() }).optional(),
    user: z.string().optional(),
    read_only: z.boolean().optional(),
    tmpfs: words.optional(),
    cap_drop: words.optional(),
    security_opt: words.optional(),
    networks: words.optional(),
    restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
  })
  .refine(({ build, image }) => (build === undefined) !== (image === undefined), 'set either build or image');

/**
 * The part of the Compose specification that docker/compose.yaml uses, and nothing else: a field that is misspelt is no field.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
export const composeSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean() }).nullable()),
  secrets: z.record(z.string(), z.strictObject({ environment: z.string() })).optional(),
});

/** @typedef {z.infer<typeof composeSchema>} Compose */
