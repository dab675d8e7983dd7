/** Mail: letters that leave the house, kept until they have left; nothing leaves unless set up. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "database"})
@NullMarked
package city.hansa.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
