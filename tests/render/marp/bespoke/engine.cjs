// A Marp engine that renders marks instead of slides: what marp-cli puts around them is its template.
module.exports = () => ({
  options: {},
  markdown: {},
  themeSet: { add() {}, themes: () => [], size: 0 },
  use() {
    return this;
  },
  render: () => ({ html: '<!--slides-->', css: '/*theme*/', comments: [['notes']] }),
});
