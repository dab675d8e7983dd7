package city.hansa.memberships.api;

import city.hansa.actors.Card;
import city.hansa.memberships.book.Line;
import org.jspecify.annotations.Nullable;

/**
 * A membership with its member.
 *
 * @param succeededBy id of the actor that took its place; null if none did
 */
record Row(Line line, Card member, @Nullable String succeededBy) {}
