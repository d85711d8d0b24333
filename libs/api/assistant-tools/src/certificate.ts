import { Injectable } from '@nestjs/common';
import { Branches, Certificates } from '@tasty-food/api-branches';
import type { Certificate, Language } from '@tasty-food/contract';
import { z } from 'zod';
import { asOf, askedDay, dayInput, onDay, sentenceOnDay, sourceIdOn } from './asked-day';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { branchIdOf, branchInput } from './branch-id-of';
import { labelled, languageInput } from './words';

const input = z.strictObject({
  about: z
    .string()
    .max(200)
    .nullable()
    .describe(
      'A supplier or a product ("chicken", "Al Mansour"), in any of the three languages; null for all certificates.',
    ),
  language: languageInput,
  branch: branchInput,
  at: dayInput,
});

/** `certificate`: which halal certificates are valid now. */
@Injectable()
export class CertificateTool implements AssistantTool {
  readonly definition = toolDefinition(
    'certificate',
    'The halal certificates of the suppliers, with what they cover and until when they are valid. Use it when somebody asks whether something is certified halal or asks for the certificate. Expired, withdrawn or missing is never a yes.',
    input,
  );

  constructor(
    private readonly branches: Branches,
    private readonly certificates: Certificates,
  ) {}

  label(language: Language): string {
    return {
      fr: 'Je consulte les certificats halal',
      nl: 'Ik bekijk de halalcertificaten',
      en: 'Checking the halal certificates',
    }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const { about, language, branch, at } = readInput(input, called);
    const branchId = await branchIdOf(this.branches, branch, context);
    const day = askedDay(at, context);
    const found = await this.certificates.about(about, branchId, language, day?.at);
    return {
      summary: summary(found.filter(({ valid }) => valid).length, context.language),
      content:
        found.length === 0
          ? [{ type: 'text', text: sentenceOnDay(missing(about, language), day, language) }]
          : found.map((certificate) => ({
              type: 'search_result',
              source: sourceIdOn(`certificate:${certificate.certificateId}`, day),
              title: onDay(certificate.supplier, day, language),
              content: linesOf(certificate, language).map((text) => ({ type: 'text', text })),
              citations: { enabled: true },
            })),
      facts:
        found.length === 0
          ? []
          : [
              {
                factsId: context.stepId,
                branchId,
                ...asOf(day),
                kind: 'certificate',
                rows: found.map(({ certificateId, supplier, scope, validFrom, validTo, valid, version }) => ({
                  certificateId,
                  supplier,
                  scope,
                  validFrom,
                  validTo,
                  valid,
                  version,
                })),
              },
            ],
      sources: found.map((certificate) => ({
        sourceId: sourceIdOn(`certificate:${certificate.certificateId}`, day),
        ...asOf(day),
        kind: 'certificate',
        title: certificate.supplier,
        locator: `certificate:${certificate.certificateId}`,
        excerpt: linesOf(certificate, language).join('\n'),
        validFrom: certificate.validFrom,
        checkedAt: certificate.changedAt,
        checkedBy: certificate.changedBy,
        version: certificate.version,
      })),
    };
  }
}

function linesOf({ scope, issuer, status, validFrom, validTo }: Certificate, language: Language): string[] {
  const words = {
    fr: {
      scope: 'Couvre',
      issuer: 'Certifié par',
      valid: `Certificat halal valable jusqu’au ${validTo} inclus`,
      expired: `Certificat halal expiré depuis le ${validTo} : pas de oui`,
      'not-yet-valid': `Certificat halal valable seulement à partir du ${validFrom} : pas de oui`,
      withdrawn: 'Certificat halal retiré : pas de oui',
    },
    nl: {
      scope: 'Dekt',
      issuer: 'Gecertificeerd door',
      valid: `Halalcertificaat geldig tot en met ${validTo}`,
      expired: `Halalcertificaat verlopen sinds ${validTo}: geen ja`,
      'not-yet-valid': `Halalcertificaat pas geldig vanaf ${validFrom}: geen ja`,
      withdrawn: 'Halalcertificaat ingetrokken: geen ja',
    },
    en: {
      scope: 'Covers',
      issuer: 'Certified by',
      valid: `Halal certificate valid up to and including ${validTo}`,
      expired: `Halal certificate expired since ${validTo}: not a yes`,
      'not-yet-valid': `Halal certificate valid only from ${validFrom}: not a yes`,
      withdrawn: 'Halal certificate withdrawn: not a yes',
    },
  }[language];
  return [words[status], labelled(words.scope, scope, language), labelled(words.issuer, issuer, language)];
}

function missing(about: string | null, language: Language): string {
  const what =
    about === null ? '' : { fr: ` pour « ${about} »`, nl: ` voor "${about}"`, en: ` for "${about}"` }[language];
  return {
    fr: `Aucun certificat halal enregistré${what} : ne dites pas que c’est certifié.`,
    nl: `Geen halalcertificaat geregistreerd${what}: zeg niet dat het gecertificeerd is.`,
    en: `No halal certificate is on file${what}: do not say that it is certified.`,
  }[language];
}

function summary(valid: number, language: Language): string {
  return {
    fr: `${valid} certificat${valid > 1 ? 's' : ''} valable${valid > 1 ? 's' : ''}`,
    nl: `${valid} geldig${valid === 1 ? '' : 'e'} certifica${valid === 1 ? 'at' : 'ten'}`,
    en: `${valid} valid certificate${valid === 1 ? '' : 's'}`,
  }[language];
}
