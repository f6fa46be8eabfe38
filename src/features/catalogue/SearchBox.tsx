import { useState } from 'react';
import { QUERY_LIMIT } from '@/shared/domain/text/queryLimit';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { lengthOf } from './queryLimit';
import { rememberSearch } from './searchHistory';

export type SearchBoxProps = {
  /** What stands in the box when the screen opens. */
  query?: string;
  onSearch: (query: string) => void;
};

/** The one box to find things with. What is too long or empty is refused in words and stays in the box. */
export function SearchBox({ query = '', onSearch }: SearchBoxProps) {
  const [text, setText] = useState(query);
  const [problem, setProblem] = useState(() => tooLongWords(query));
  const search = () => {
    const found = problemOf(text);
    setProblem(found);
    if (found) return;
    rememberSearch(text);
    onSearch(text.trim());
  };
  return (
    <Stack gap="small">
      <SearchField
        label={catalogueTexts.searchLabel}
        value={text}
        placeholder={catalogueTexts.placeholder}
        onChange={(value) => {
          setText(value);
          setProblem(null);
        }}
        onSearch={search}
      />
      {problem && <Notice kind="error" title={problem} />}
    </Stack>
  );
}

function tooLongWords(text: string): string | null {
  const length = lengthOf(text);
  return length > QUERY_LIMIT ? catalogueTexts.tooLong(length, QUERY_LIMIT) : null;
}

const problemOf = (text: string) => (text.trim() === '' ? catalogueTexts.nothingTyped : tooLongWords(text));
