/** Makes a build unless its result was made from exactly these inputs. Answers whether it had to. */
export function buildIfStale(options: {
  root: string;
  name: 'h5' | 'weapp' | 'functions' | 'server';
}): Promise<boolean>;
