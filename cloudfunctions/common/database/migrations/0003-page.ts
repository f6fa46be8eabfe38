/** 页号 of DA/T 18-2022, as written: where a document begins in its volume. */
export const page = `alter table entry add column page text`;
