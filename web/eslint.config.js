import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const parser = { projectService: false, parser: typescript.parser, svelteConfig };

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'src/api/generated.ts', 'public/'] },
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: parser },
  },
  { files: ['tools/**', '*.config.*'], languageOptions: { globals: globals.node } },
  {
    rules: {
      // The content security policy forbids inline style, and Trusted Types forbids raw HTML.
      'svelte/no-inline-styles': 'error',
      'svelte/no-at-html-tags': 'error',
      // Our router is not SvelteKit's.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true }],
      'max-params': ['error', 5],
    },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['tools/*.mjs'], rules: { 'no-console': 'off' } },
);
