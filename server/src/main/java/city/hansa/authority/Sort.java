package city.hansa.authority;

/** The two sorts of record, and where their parts stand. */
enum Sort {
  AUTHORITY("authority-", "authority", "authority", "authority_revocation", "revoked_on"),
  TERM("term-", "office_term", "term", "office_term_end", "ended_on");

  /** Before the number in an id. */
  final String mark;

  final String table;

  /** By which the tables beside it name its number. */
  final String column;

  final String endings;

  /** The first day on which it is no longer valid. */
  final String endedOn;

  Sort(String mark, String table, String column, String endings, String endedOn) {
    this.mark = mark;
    this.table = table;
    this.column = column;
    this.endings = endings;
    this.endedOn = endedOn;
  }

  String persons() {
    return table + "_person";
  }
}
