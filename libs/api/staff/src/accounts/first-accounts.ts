import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language, Role } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { Passwords } from '../passwords/passwords';
import { StaffOptions } from '../staff-options';
import { StaffStore } from './staff-store';

interface FirstAccount {
  email: string;
  password: string;
  name: string;
  role: Role;
  branchId: string | null;
  language: Language;
}

const SAMPLE_PASSWORD = 'tastyfood';

const SAMPLE_ACCOUNTS: readonly FirstAccount[] = [
  {
    email: 'staff@tastyfood.test',
    password: SAMPLE_PASSWORD,
    name: 'Inès Lambert',
    role: 'staff',
    branchId: 'angleur',
    language: 'fr',
  },
  {
    email: 'manager@tastyfood.test',
    password: SAMPLE_PASSWORD,
    name: 'Marc Dubois',
    role: 'manager',
    branchId: 'angleur',
    language: 'fr',
  },
  {
    email: 'admin@tastyfood.test',
    password: SAMPLE_PASSWORD,
    name: 'Sofie Peeters',
    role: 'admin',
    branchId: null,
    language: 'nl',
  },
];

/** Before the first request: the sample accounts and the first administrator. Who is there already stays as they are. */
@Injectable()
export class FirstAccounts implements OnModuleInit {
  constructor(
    private readonly options: StaffOptions,
    private readonly store: StaffStore,
    private readonly passwords: Passwords,
  ) {}

  async onModuleInit(): Promise<void> {
    const sample = this.options.sampleData ? SAMPLE_ACCOUNTS : [];
    await Promise.all([...sample, ...this.administrator()].map((account) => this.addUnlessThere(account)));
  }

  private administrator(): FirstAccount[] {
    const { adminEmail: email, adminPassword: password } = this.options;
    if (email === undefined || password === undefined) return [];
    return [{ email, password, name: 'Administrator', role: 'admin', branchId: null, language: 'fr' }];
  }

  private async addUnlessThere({ email, password, name, role, branchId, language }: FirstAccount): Promise<void> {
    if (await this.store.byEmail(email)) return;
    const password_hash = await this.passwords.hash(password);
    await this.store.add({ id: randomUUID(), email, name, role, branch_id: branchId, language, password_hash });
  }
}
