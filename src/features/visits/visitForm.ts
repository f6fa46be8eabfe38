import { isTelephone, plainTelephone } from '@/shared/domain/visits/telephone';
import type { VisitPurpose } from '@/shared/domain/visits/visit';
import { visitTexts } from '@/texts/zh-CN/visits';

const LIMITS = { name: 30, note: 200 };

export type VisitForm = { purpose: VisitPurpose | null; purposeNote: string; name: string; phone: string };
export type FormProblems = Partial<Record<keyof VisitForm, string>>;

const lengthOf = (text: string) => [...text.trim()].length;

/** What is still wrong with the details of a visit: each field with its sentence; {} when nothing is. */
export function problemsOf({ purpose, purposeNote, name, phone }: VisitForm): FormProblems {
  const problems: FormProblems = {};
  if (!purpose) problems.purpose = visitTexts.purposeMissing;
  const note = lengthOf(purposeNote);
  if (note > LIMITS.note) problems.purposeNote = visitTexts.noteTooLong(note, LIMITS.note);
  if (lengthOf(name) === 0) problems.name = visitTexts.nameMissing;
  if (lengthOf(name) > LIMITS.name) problems.name = visitTexts.nameTooLong;
  if (phone.trim() === '') problems.phone = visitTexts.phoneMissing;
  else if (!isTelephone(plainTelephone(phone))) problems.phone = visitTexts.phoneWrong;
  return problems;
}

export const isComplete = (form: VisitForm): boolean => Object.keys(problemsOf(form)).length === 0;
