import { describe, expect, test } from 'vitest';
import { guessAreas, guessBaseline, kindOf } from './guess';

const feature = (properties: object) => ({ type: 'Feature', properties, geometry: null });

describe('what a file of areas says about itself', () => {
  test('is found in the names and codes of CBS', () => {
    const file = JSON.stringify({
      name: 'CBS gemeenten 2017',
      features: [
        feature({ statcode: 'GM0003', statnaam: 'Appingedam', jrstatcode: '2017GM0003' }),
        feature({ statcode: 'GM0005', statnaam: 'Bedum', jrstatcode: '2017GM0005' }),
      ],
    });
    expect(guessAreas(file)).toMatchObject({
      rows: 2,
      code: 'statcode',
      name: 'statnaam',
      parent: '',
      kind: 'municipality',
      year: 2017,
      example: 'GM0003, Appingedam',
    });
  });

  test('takes the code that repeats as that of the area around it', () => {
    const file = JSON.stringify({
      features: [
        feature({ gm_code: 'GM0268', bu_code: 'BU02680001', bu_naam: 'Centrum' }),
        feature({ gm_code: 'GM0268', bu_code: 'BU02680002', bu_naam: 'Bottendaal' }),
      ],
    });
    expect(guessAreas(file)).toMatchObject({ code: 'bu_code', parent: 'gm_code' });
  });

  test.each(['', '{}', '[1,2]', '{"features":[]}', 'code;naam'])('is nothing for %j', (file) => {
    expect(guessAreas(file)).toBeNull();
  });
});

describe('what a file of figures says about itself', () => {
  test('is found behind a byte order mark, quotes and Windows line ends', () => {
    const file = '\uFEFF"gm_code";"gm_naam";aant_inw\r\n"GM0003";Appingedam;11971\r\n';
    expect(guessBaseline(file, 'cbs-gemeenten-2017.csv')).toMatchObject({
      rows: 1,
      code: 'gm_code',
      kind: 'municipality',
      year: 2017,
    });
  });

  test('is nothing for a file without columns', () => {
    expect(guessBaseline('hello\nworld', 'x.csv')).toBeNull();
  });
});

test('a code tells the kind of area', () => {
  expect(['GM0268', 'WK026800', 'BU02680001', 'X1'].map(kindOf)).toEqual([
    'municipality',
    'district',
    'neighbourhood',
    null,
  ]);
});
