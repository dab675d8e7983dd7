/**
 * People: accounts, the organisations hosted here, roles, sign-in, tokens, and the audit of who did
 * and saw what.
 */
@ApplicationModule(allowedDependencies = {"kernel", "site", "database", "mail", "actors"})
@NullMarked
package city.hansa.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
