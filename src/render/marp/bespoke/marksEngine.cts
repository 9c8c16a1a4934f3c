// A Marp engine that renders marks instead of slides: what marp-cli puts around them is its template. marp-cli loads
// engines by path, and CommonJS is what it takes from a program.

const engine = () => ({
  options: {},
  markdown: {},
  themeSet: { add() {}, themes: () => [], size: 0 },
  use() {
    return this;
  },
  render: () => ({ html: '<!--slides-->', css: '/*theme*/', comments: [['notes']] }),
});

export = engine;
