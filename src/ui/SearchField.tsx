import { useId } from 'react';
import { uiTexts } from '@/texts/zh-CN/ui';
import { Box, Input, Pressable, Words } from './host';

export type SearchFieldProps = {
  /** Accessible name of the box. */
  label: string;
  value: string;
  placeholder?: string;
  onChange: (value: string) => void;
  /** Enter, the keyboard's search key, or the button. */
  onSearch: () => void;
  maxLength?: number;
};

/** The one box to find things with. */
export function SearchField({ label, value, placeholder, onChange, onSearch, maxLength }: SearchFieldProps) {
  const id = useId();
  return (
    <Box role="search" label={label} className="search-field">
      <Box className="search-box">
        <Input
          id={id}
          className="search-input"
          label={label}
          type="search"
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          onChange={onChange}
          onConfirm={onSearch}
        />
        {value !== '' && (
          <Pressable
            role="button"
            className="search-clear"
            label={uiTexts.clearInput}
            onPress={() => onChange('')}
          >
            <Words>{uiTexts.clear}</Words>
          </Pressable>
        )}
      </Box>
      <Pressable role="button" className="button button-primary search-go" onPress={onSearch}>
        <Words className="button-words">{uiTexts.search}</Words>
      </Pressable>
    </Box>
  );
}
