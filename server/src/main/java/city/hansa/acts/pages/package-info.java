/** Acts on pages: the list, one act, what a subject has come to, and the form for a new one. */
@NullMarked
package city.hansa.acts.pages;

import org.jspecify.annotations.NullMarked;
