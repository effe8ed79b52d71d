/**
 * Pages of courses, lessons and assessments. A lesson's text is made into HTML once per version of
 * its module; small saves go to one servlet, which answers a script with what changed and a plain
 * form with the page again.
 */
@NullMarked
package org.preceptor.learning.web;

import org.jspecify.annotations.NullMarked;
