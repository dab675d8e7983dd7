/** Readers' journeys through the running application in a real Chromium. */
@NullMarked
package city.hansa.browser;

import org.jspecify.annotations.NullMarked;
