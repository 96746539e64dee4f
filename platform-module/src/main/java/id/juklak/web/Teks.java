package id.juklak.web;

import id.juklak.JuklakException;

/** The check that every text of a request passes before it reaches a service. */
final class Teks {

    private Teks() {}

    /**
     * @return the text without surrounding blanks
     * @throws JuklakException 400 for a text that is too long or holds what no database column and no page can show: control characters
     * other than line breaks and tabs, halves of a surrogate pair
     */
    static String periksa(String nama, String teks, int maks) {
        if (teks.length() > maks) {
            throw new JuklakException("web.terlaluPanjang", 400, nama, Integer.toString(maks));
        }
        for (int ke = 0; ke < teks.length(); ke++) {
            char huruf = teks.charAt(ke);
            boolean kendali = Character.isISOControl(huruf) && huruf != '\n' && huruf != '\r' && huruf != '\t';
            if (Character.isHighSurrogate(huruf) && ke + 1 < teks.length() && Character.isLowSurrogate(teks.charAt(ke + 1))) {
                ke++;
            } else if (kendali || Character.isSurrogate(huruf)) {
                throw new JuklakException("web.karakter", 400, nama);
            }
        }
        return teks.strip();
    }
}
