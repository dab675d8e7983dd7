/** The pages on which delegations work on a draft. */
@NullMarked
package city.hansa.negotiation.pages;

import org.jspecify.annotations.NullMarked;
