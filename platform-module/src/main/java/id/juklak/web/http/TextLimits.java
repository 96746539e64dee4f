package id.juklak.web.http;

import id.juklak.text.RefusalException;

/** The check that every text of a request passes before it reaches a service. */
final class TextLimits {

    private TextLimits() {}

    /**
     * @return the text without surrounding blanks
     * @throws RefusalException 400 for a text that is too long or holds what no database column and no page can show: control characters
     * other than line breaks and tabs, halves of a surrogate pair
     */
    static String check(String name, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new RefusalException("web.terlaluPanjang", 400, name, Integer.toString(maxLength));
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean controlCharacter = Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
            if (Character.isHighSurrogate(character) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
            } else if (controlCharacter || Character.isSurrogate(character)) {
                throw new RefusalException("web.karakter", 400, name);
            }
        }
        return text.strip();
    }
}
