/**
 * The shell around every page: what is said on top of it, texts, headers. It knows no feature and
 * not who is signed in; the layout reaches {@code #{activePerson}} by name.
 */
@NullMarked
package org.preceptor.web;

import org.jspecify.annotations.NullMarked;
