package city.hansa.claims;

import java.util.List;

/**
 * How a claim stands, and because of what.
 *
 * @param agree claims about the same thing that it can be true together with, its own id left out
 * @param against claims about the same thing that cannot be true if it is
 * @param decisions that concern it, in the order of their acts
 */
public record Finding(
    Claim claim, State state, List<Claim> agree, List<Claim> against, List<Decision> decisions) {}
