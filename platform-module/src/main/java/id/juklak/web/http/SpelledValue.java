package id.juklak.web.http;

/** A value that stands in JSON as one text. */
sealed interface SpelledValue permits Moment, Day {

    String text();
}
