// Builds what the browser gets: node build.mjs OUT
//   OUT/primefaces-preceptor/  theme.css and its fonts (loaded by Faces as the theme "preceptor")
//   OUT/preceptor/             preceptor.js, icons.svg, mark.svg
import { build } from "esbuild";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const out = path.resolve(process.argv[2] ?? "../../../target/browser");
const theme = path.join(out, "primefaces-preceptor");
const own = path.join(out, "preceptor");
await mkdir(path.join(theme, "fonts"), { recursive: true });
await mkdir(own, { recursive: true });

const LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const LATIN_EXT = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";
const families = [
  ["Atkinson Hyperlegible Next", "atkinson-hyperlegible-next", "wght-normal", "normal", "200 800"],
  ["Atkinson Hyperlegible Next", "atkinson-hyperlegible-next", "wght-italic", "italic", "200 800"],
  ["Atkinson Hyperlegible Mono", "atkinson-hyperlegible-mono", "wght-normal", "normal", "200 800"],
  ["Source Serif 4", "source-serif-4", "opsz-normal", "normal", "200 900"],
  ["Source Serif 4", "source-serif-4", "wght-italic", "italic", "200 900"],
];
let faces = "";
for (const [family, pkg, cut, style, weight] of families) {
  for (const [subset, range] of [["latin-ext", LATIN_EXT], ["latin", LATIN]]) {
    const file = `${pkg}-${subset}-${cut}.woff2`;
    await copyFile(`node_modules/@fontsource-variable/${pkg}/files/${file}`, path.join(theme, "fonts", file));
    faces += `@font-face{font-family:"${family}";src:url("#{resource['primefaces-preceptor:fonts/${file}']}") format("woff2");font-weight:${weight};font-style:${style};font-display:swap;unicode-range:${range}}\n`;
  }
}

const sheet = async (name) => readFile(`look/${name}.css`, "utf8");
const tokens = (await sheet("tokens")).replace(/@font-face\s*\{[^}]*\}/g, "");
const look = (await sheet("look")).replace(/@import[^;]*;/, "");
const css = [faces, tokens, look, await sheet("primefaces"), await sheet("product")].join("\n");
// Faces reads "#{" in a style sheet as an expression; only the fonts above are meant to be one.
await writeFile(path.join(theme, "theme.css"), css);

const icons = (await readFile("look/icons.txt", "utf8")).split(/\s+/).filter(Boolean);
let sprite = '<svg xmlns="http://www.w3.org/2000/svg">';
for (const name of icons) {
  const svg = await readFile(`node_modules/lucide-static/icons/${name}.svg`, "utf8");
  const inner = svg.replace(/<!--[^]*?-->/g, "").replace(/^[^]*?<svg[^>]*>/, "").replace("</svg>", "").replace(/\s+/g, " ").trim();
  sprite += `<symbol id="i-${name}" viewBox="0 0 24 24">${inner}</symbol>`;
}
await writeFile(path.join(own, "icons.svg"), sprite + "</svg>\n");
await copyFile("look/mark.svg", path.join(own, "mark.svg"));

await build({
  entryPoints: ["src/main.js"],
  outfile: path.join(own, "preceptor.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "warning",
});
