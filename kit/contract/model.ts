/** How sensitive a value is, from open to closed. A field's class decides who may read it. */
export const classifications = [
  'public',
  'internal',
  'confidential',
  'restricted',
  'pii',
  'pii-special',
] as const;
export type Classification = (typeof classifications)[number];

/** ODCS 3.1 `status`; the standard leaves it free text, these are its customary values. */
export type Lifecycle = 'proposed' | 'draft' | 'active' | 'deprecated' | 'retired';

/** ODCS 3.1 `logicalType`. */
export type LogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  | 'boolean';

/** One way to reach the people behind a contract: ODCS 3.1 `support[]`. */
export interface SupportChannel {
  readonly channel: string;
  readonly url?: string;
  readonly tool?: string;
  readonly scope?: string;
  readonly description?: string;
}

export interface TeamMember {
  readonly username: string;
  readonly name?: string;
  readonly role?: string;
  readonly dateIn?: string;
  readonly dateOut?: string;
  readonly replacedByUsername?: string;
}

/** ODCS 3.1 `team` (the object form; the old list of members is read into it). */
export interface Team {
  readonly name: string;
  readonly description?: string;
  readonly members: readonly TeamMember[];
}

/** ODCS 3.1 `roles[]`: who may read, and who approves it. */
export interface AccessRole {
  readonly role: string;
  readonly access?: string;
  readonly description?: string;
  readonly firstLevelApprovers?: string;
  readonly secondLevelApprovers?: string;
}

/** ODCS 3.1 `slaProperties[]`: one promise. */
export interface ServiceLevel {
  readonly property: string;
  readonly value: string | number | boolean | null;
  readonly unit?: string;
  readonly element?: string;
  readonly driver?: string;
  readonly description?: string;
}

/** ODCS 3.1 `quality[]`, library, sql, custom or text. `element` is `object` or `object.property`. */
export interface QualityRule {
  readonly type: 'library' | 'sql' | 'custom' | 'text';
  readonly element: string;
  readonly name?: string;
  readonly description?: string;
  readonly dimension?: string;
  readonly severity?: string;
  readonly metric?: string;
  readonly operator?: string;
  readonly threshold?: unknown;
  readonly unit?: string;
  readonly query?: string;
  readonly schedule?: string;
}

/** Where a column's values come from: our custom property `meshDerivedFrom[]`. `none` says why nothing can be named. */
export type Derivation =
  | {
      readonly dataset: string;
      readonly column: string;
      readonly subtype: string;
      readonly masking: boolean;
    }
  | { readonly none: string };

/** ODCS 3.1 `relationships[]` of a property: a reference to the key of another object, here or in another contract. */
export interface Relationship {
  readonly type: string;
  readonly to: string;
}

/** ODCS 3.1 schema property: one column, and the GraphQL field made of it. */
export interface Property {
  readonly name: string;
  /** The column's name: `physicalName`, else `name`. */
  readonly column: string;
  /** The GraphQL field's name: `meshFieldName`, else `name` in camelCase. */
  readonly field: string;
  readonly logicalType: LogicalType;
  readonly physicalType?: string;
  readonly businessName?: string;
  readonly description?: string;
  readonly required: boolean;
  readonly unique: boolean;
  /** Place in the primary key, counted from 1; absent when not part of it. */
  readonly keyPosition?: number;
  readonly classification: Classification;
  readonly critical: boolean;
  /** `meshPrivate`: a column that is not published as a field. */
  readonly hidden: boolean;
  readonly transformLogic?: string;
  readonly transformDescription?: string;
  readonly transformSourceObjects: readonly string[];
  readonly derivedFrom: readonly Derivation[];
  readonly relationships: readonly Relationship[];
  readonly examples: readonly unknown[];
  readonly at: { readonly line: number; readonly column: number };
}

/** ODCS 3.1 schema object: one table or file, and the GraphQL type made of it. */
export interface SchemaObject {
  readonly name: string;
  /** The table's or file's name: `physicalName`, else `name`. */
  readonly table: string;
  /** The GraphQL type's name: `meshTypeName`, else `businessName` or `name` in PascalCase. */
  readonly type: string;
  readonly description?: string;
  readonly granularity?: string;
  readonly properties: readonly Property[];
  /** The primary key's properties in the order of their positions. */
  readonly key: readonly Property[];
  /** OpenLineage identity `{namespace}#{name}` of the physical dataset, from the contract's first server. */
  readonly dataset: string;
}

/** A data contract (ODCS 3.1), parsed once, frozen. */
export interface ContractModel {
  readonly file: string;
  readonly id: string;
  readonly version: string;
  readonly apiVersion: string;
  readonly status: Lifecycle;
  readonly name: string;
  readonly domain?: string;
  readonly purpose?: string;
  readonly usage?: string;
  readonly limitations?: string;
  readonly objects: readonly SchemaObject[];
  readonly team?: Team;
  readonly support: readonly SupportChannel[];
  readonly roles: readonly AccessRole[];
  readonly serviceLevels: readonly ServiceLevel[];
  readonly quality: readonly QualityRule[];
  readonly servers: readonly Readonly<Record<string, unknown>>[];
  readonly price?: { readonly amount: number; readonly currency: string; readonly unit?: string };
  readonly tags: readonly string[];
  /** Custom properties by name, at contract level. */
  readonly custom: Readonly<Record<string, unknown>>;
  /** The file as it stands, byte for byte. */
  readonly source: string;
  /** The parsed YAML, whole. */
  readonly odcs: unknown;
}

/** ODPS 1.0 `outputPorts[]`. */
export interface OutputPort {
  /** `<product id>.<port name>`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly contractId: string;
  readonly description?: string;
  readonly type?: string;
  readonly inputContracts: readonly { readonly id: string; readonly version: string }[];
}

/** ODPS 1.0 `inputPorts[]`. */
export interface InputPort {
  readonly name: string;
  readonly version: string;
  readonly contractId?: string;
}

/** A data product (ODPS 1.0), parsed once, frozen. */
export interface ProductModel {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly status: Lifecycle;
  readonly domain: string;
  readonly kind: 'source-aligned' | 'aggregate' | 'consumer-aligned';
  readonly purpose?: string;
  readonly usage?: string;
  readonly limitations?: string;
  readonly inputPorts: readonly InputPort[];
  readonly outputPorts: readonly OutputPort[];
  readonly team?: Team;
  readonly support: readonly SupportChannel[];
  readonly tags: readonly string[];
  readonly source: string;
}
