/** Works by their identifiers, from the services that the operator allows and no other address. */
@NullMarked
package org.preceptor.research.lookup;

import org.jspecify.annotations.NullMarked;
