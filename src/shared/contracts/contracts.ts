import type { z } from 'zod';
import type { ActionContract } from './action';
import { catalogue } from './catalogue';
import { identity } from './identity';
import { staff } from './staff';
import { visits } from './visits';

/** Every cloud function with its actions. `docs/api.md` is generated from this table. */
export const contracts = { catalogue, visits, staff, identity };

export type FunctionName = keyof typeof contracts;

type Flatten<Table> = {
  [F in keyof Table & string as `${F}.${keyof Table[F] & string}`]: never;
};
/** 'visits.book' and the like. */
export type ActionName = keyof {
  [F in FunctionName as keyof Flatten<{ [K in F]: (typeof contracts)[K] }>]: true;
};

type ContractOf<Name extends ActionName> = Name extends `${infer F extends FunctionName}.${infer A}`
  ? A extends keyof (typeof contracts)[F]
    ? (typeof contracts)[F][A]
    : never
  : never;

/** Input and output types of every action, for the typed call of the client. Import as a type only. */
export type Contracts = {
  [Name in ActionName]: ContractOf<Name> extends ActionContract<infer Input, infer Output>
    ? {
        input: z.input<Input>;
        parsed: z.output<Input>;
        output: z.output<Output>;
        command: ContractOf<Name>['command'];
      }
    : never;
};

export type CommandName = {
  [Name in ActionName]: Contracts[Name]['command'] extends true ? Name : never;
}[ActionName];
