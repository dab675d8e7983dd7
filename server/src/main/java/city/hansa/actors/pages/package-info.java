/** What readers see of actors: the list, and the page of each. */
@NullMarked
package city.hansa.actors.pages;

import org.jspecify.annotations.NullMarked;
