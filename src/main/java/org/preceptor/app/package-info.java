/**
 * Puts the program together: reads the configuration once, starts the database and the content,
 * answers the ports that join features. It may see every root and nobody sees it.
 */
@NullMarked
package org.preceptor.app;

import org.jspecify.annotations.NullMarked;
