/** What readers see of ties: lists, maps, and the page of each. */
@NullMarked
package city.hansa.ties.pages;

import org.jspecify.annotations.NullMarked;
