/** What can be done with lists: taking in, looking up, deciding, showing, writing, undoing. */
@NullMarked
package city.hansa.lists.work;

import org.jspecify.annotations.NullMarked;
