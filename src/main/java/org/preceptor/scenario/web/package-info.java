/**
 * The pages of scenarios: library, introduction, play, debrief. What they say of a verdict is
 * rendered from its reasons and from nowhere else.
 */
@NullMarked
package org.preceptor.scenario.web;

import org.jspecify.annotations.NullMarked;
