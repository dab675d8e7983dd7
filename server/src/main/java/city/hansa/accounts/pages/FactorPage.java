package city.hansa.accounts.pages;

import city.hansa.accounts.factor.FactorSecret;
import city.hansa.site.FormState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Setting up the second factor.
 *
 * @param secret to be read by the authenticator; null once it is on
 * @param codes the recovery codes, shown once; empty before
 */
record FactorPage(@Nullable FactorSecret secret, List<String> codes, FormState form) {}
