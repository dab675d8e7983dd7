package city.hansa.engine.register.effect;

import city.hansa.engine.register.When;
import org.jspecify.annotations.Nullable;

/**
 * That an actor is committed for a time.
 *
 * @param region by whatever division of the world the text counts; empty if unknown
 * @param people who live there; null if unknown, then they are not counted
 * @param from the day of the deposit
 * @param until the first day out; null while nobody has left
 */
public record Consent(
    String actor, String region, @Nullable Long people, When from, @Nullable When until) {}
