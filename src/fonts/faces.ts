// The faces that print uses, as files of the font packages. A face is named by what it is for; the file behind it is
// a whole TTF, as subsets for the web lack letters and signs.

export const faceFiles = {
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'sans-semibold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'sans-semibold-italic':
    '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-semibold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-semibold-italic':
    '@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  mono: '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  'shipped-sans': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'shipped-sans-semibold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'shipped-serif': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
} as const;

/** Code, where every letter is as wide as the other. */
export const codeFace = 'mono';

export type FaceId = keyof typeof faceFiles;

/** Where a sign is looked for when its own face lacks it, in this order: the brand's other font, then what is shipped. */
export const fallbacks: Readonly<Record<FaceId, readonly FaceId[]>> = {
  sans: ['serif', 'shipped-sans', 'shipped-serif'],
  'sans-italic': ['sans', 'serif', 'shipped-sans', 'shipped-serif'],
  'sans-semibold': ['sans', 'serif-semibold', 'shipped-sans-semibold', 'shipped-serif'],
  'sans-semibold-italic': [
    'sans-semibold',
    'sans',
    'serif-semibold',
    'shipped-sans-semibold',
    'shipped-serif',
  ],
  serif: ['sans', 'shipped-serif', 'shipped-sans'],
  'serif-italic': ['serif', 'sans', 'shipped-serif', 'shipped-sans'],
  'serif-semibold': ['sans-semibold', 'sans', 'shipped-sans-semibold', 'shipped-serif'],
  'serif-semibold-italic': [
    'serif-semibold',
    'sans-semibold',
    'sans',
    'shipped-sans-semibold',
    'shipped-serif',
  ],
  mono: ['sans', 'serif', 'shipped-sans', 'shipped-serif'],
  'shipped-sans': [],
  'shipped-sans-semibold': [],
  'shipped-serif': [],
};

const stronger: Partial<Record<FaceId, FaceId>> = {
  sans: 'sans-semibold',
  'sans-italic': 'sans-semibold-italic',
  serif: 'serif-semibold',
  'serif-italic': 'serif-semibold-italic',
};

const emphasised: Readonly<Record<FaceId, FaceId>> = {
  sans: 'sans-italic',
  'sans-italic': 'sans',
  'sans-semibold': 'sans-semibold-italic',
  'sans-semibold-italic': 'sans-semibold',
  serif: 'serif-italic',
  'serif-italic': 'serif',
  'serif-semibold': 'serif-semibold-italic',
  'serif-semibold-italic': 'serif-semibold',
  mono: 'mono',
  'shipped-sans': 'shipped-sans',
  'shipped-sans-semibold': 'shipped-sans-semibold',
  'shipped-serif': 'shipped-serif',
};

export function strongFace(face: FaceId): FaceId {
  return stronger[face] ?? face;
}

/** The slanted face, or the upright one within slanted text. */
export function emphasisFace(face: FaceId): FaceId {
  return emphasised[face];
}
