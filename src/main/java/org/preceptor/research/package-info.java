/**
 * Sources that practice may stand on, and whether to believe them: a library of references, checked
 * for retraction, and appraisals of them whose ratings carry their reasons.
 *
 * <p>Only bibliographic facts are kept, never a source's text, and no licensed instrument ships. A
 * field that no reader knows is kept and shown under its own name; nothing is dropped in silence.
 */
@NullMarked
package org.preceptor.research;

import org.jspecify.annotations.NullMarked;
