@NullMarked
package org.preceptor.identity.web;

import org.jspecify.annotations.NullMarked;
