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

export type Period = {
  key: string;
  from: string;
  until: string;
  /** The first day of which there are no figures yet. */
  told_until: string;
  closed: boolean;
};

/** What may be told; null is hidden. */
export type Amounts = {
  contacts: number | null;
  contacts_at_least: boolean;
  presence_minutes: number | null;
  known: number | null;
  known_at_least: boolean;
  first_contacts: number | null;
  first_contacts_at_least: boolean;
};

export type Inhabitants = { value: number; year: number; measure: string; source: string };

export type AreaFigure = {
  area_id: string;
  parent_id: string | null;
  code: string;
  name: string;
  figures: Amounts;
  own: Amounts;
  inhabitants: Inhabitants | null;
};

export type AreaFigures = {
  period: Period;
  kind: AreaKind;
  hidden_below: number;
  whole: Amounts;
  own: Amounts;
  items: AreaFigure[];
  finding: {
    kind: 'most_contacts' | 'all_hidden' | 'empty';
    area_name: string | null;
    value: number | null;
  };
};

export type PlaceFigure = Named & { area_id: string; area_name: string; figures: Amounts };

export type WeekFigure = { week_start: string; figures: Amounts };

export type Cut = 'channel' | 'goal' | 'age' | 'organisation';

export type PartFigure = {
  cut: Cut;
  key: string;
  label_nl: string;
  label_en: string;
  figures: Amounts;
};

export type Definition = {
  key: string;
  label_nl: string;
  label_en: string;
  sentence_nl: string;
  sentence_en: string;
  source: string;
};
