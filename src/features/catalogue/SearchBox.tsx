import { useRef, useState } from 'react';
import { useReturn } from '@/platform/useReturn';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { queryProblem } from './queryProblem';
import { rememberSearch } from './searchHistory';

export type SearchBoxProps = {
  /** What stands in the box when the screen opens. */
  query?: string;
  onSearch: (query: string) => void;
};

/** The one box to find things with. What cannot be searched for is refused in words and stays in the box. */
export function SearchBox({ query = '', onSearch }: SearchBoxProps) {
  const [text, setText] = useState(query);
  const [problem, setProblem] = useState(() => (query.trim() === '' ? null : queryProblem(query)));
  const searched = useRef(false);
  useReturn(() => {
    // Back from another search, a screen of results shows its own again.
    if (searched.current && query !== '') setText(query);
    searched.current = false;
  });
  const search = () => {
    const found = queryProblem(text);
    setProblem(found);
    if (found) return;
    searched.current = true;
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
