package city.hansa.actors;

/** Pieces that several statements share; they take the parameters :language and :day (text). */
final class Sql {

  private Sql() {}

  /**
   * The name of actor {@code o} for the reader: one borne on the day in their language, the
   * gazetteer's in their language, a former one borne on the day, or the main one. A name counts
   * from the first day its stated beginning allows up to the first day its stated end allows.
   */
  static final String SHOWN_NAME =
      """
      coalesce(
        (select n.name from actor_name n
          where n.actor_id = o.id and n.language = :language and n.kind <> 'SHORT'
            and (n.kind <> 'FORMER' or n.until_on is not null)
            and (n.from_on is null or n.from_on <= :day) and (n.until_on is null or n.until_on > :day)
          order by case n.kind when 'FORMER' then 0 when 'OFFICIAL' then 1 else 2 end, n.from_on desc nulls last, n.name
          limit 1),
        case o.kind
          when 'CITY' then (select g.tagged_names[array_position(g.tagged_languages, :language)]
                              from place g where g.slug = o.id)
          when 'REGION' then (select g.tagged_names[array_position(g.tagged_languages, :language)]
                                from division g where g.slug = o.id) end,
        (select n.name from actor_name n
          where n.actor_id = o.id and n.kind = 'FORMER' and n.until_on > :day
            and (n.from_on is null or n.from_on <= :day)
          order by n.from_on desc nulls last, n.name limit 1),
        o.name)
      """;

  /** Actor {@code o} named in passing. */
  static final String REFERENCE =
      "json_build_object('id', o.id, 'kind', o.kind, 'country', o.country, 'name', "
          + SHOWN_NAME
          + ")";
}
