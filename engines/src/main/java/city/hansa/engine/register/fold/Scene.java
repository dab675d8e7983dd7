package city.hansa.engine.register.fold;

import java.util.List;

/**
 * What may happen on days that are alike for every act.
 *
 * @param forgotten bits of acts whose having taken place is followed no longer
 * @param loose indexes of acts that may take place at any moment, any number of times, or never
 * @param rounds the turns of the first days; more days than these change nothing
 * @param ending the turns of the last of these days if it is the last of the span
 */
record Scene(
    Span span, int forgotten, List<Integer> loose, List<List<Turn>> rounds, List<Turn> ending) {}
