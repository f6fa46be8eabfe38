/**
 * `key_check` tells the data key of an archive from another one (see dataKeyCheck.ts). The index finds the answers
 * kept for repeated commands that have had their time.
 */
export const keyCheck = `
alter table archive add column key_check text;
create index idempotency_age on idempotency (archive_key, created_at);
`;
