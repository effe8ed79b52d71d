@NullMarked
package org.preceptor.content.web;

import org.jspecify.annotations.NullMarked;
