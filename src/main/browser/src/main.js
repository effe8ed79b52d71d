// Everything here makes a working page better; none of it is needed to read one.
import "./scheme.js";
import "./menu.js";
import "./forms.js";
import "./drafts.js";
import "./learning.js";
import "./play.js";
import "./live-search.js";
import "./suggest.js";
import "./appraise.js";
import "./copy.js";
import "./ticking.js";
import "./slash.js";
