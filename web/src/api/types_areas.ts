// Where it happened, and what it adds up to: areas, figures about them, figures of our own.

import type { Named } from './types';

export type AreaKind = 'municipality' | 'borough' | 'district' | 'neighbourhood';

export type Area = Named & {
  code: string;
  kind: AreaKind;
  year: number;
  parent_id: string | null;
};

export type MapArea = Named & {
  code: string;
  parent_id: string | null;
  polygons: [number, number][][][];
};

export type AreaMap = {
  kind: AreaKind;
  year: number;
  bounds: [number, number, number, number];
  items: MapArea[];
};

export type AreasImported = {
  dry_run: boolean;
  created: number;
  updated: number;
  unchanged: number;
  items_read: number;
};

export type BaselineImported = {
  dry_run: boolean;
  figures: number;
  areas_matched: number;
  measures: string[];
  missing: number;
  unmatched_codes: string[];
};

export type BaselineFigure = {
  area_id: string;
  measure: string;
  value: number | null;
  year: number;
  source: string;
};

export type Period = { key: string; label?: string };

export type AreaFigure = {
  area_id: string;
  code: string;
  name: string;
  hidden: boolean;
  contacts: number | null;
  presence_minutes: number | null;
  known: number | null;
  inhabitants: number | null;
};

export type AreaFigures = {
  period: { key: string; from: string; until: string };
  kind: AreaKind;
  hidden_below: number;
  items: AreaFigure[];
  finding: {
    kind: 'most_contacts' | 'all_hidden' | 'empty';
    area_name: string | null;
    value: number | null;
  };
};

export type PlaceFigure = Named & {
  hidden: boolean;
  contacts: number | null;
  presence_minutes: number | null;
  known: number | null;
};

export type WeekFigure = {
  week_start: string;
  hidden: boolean;
  contacts: number | null;
  presence_minutes: number | null;
  known: number | null;
};

export type Definition = {
  key: string;
  label_nl: string;
  label_en: string;
  sentence_nl: string;
  sentence_en: string;
  source: string;
};
