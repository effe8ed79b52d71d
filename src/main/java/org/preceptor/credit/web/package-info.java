/** Pages of credit: the learner's transcript, certificates, and a licensing body's register. */
@NullMarked
package org.preceptor.credit.web;

import org.jspecify.annotations.NullMarked;
