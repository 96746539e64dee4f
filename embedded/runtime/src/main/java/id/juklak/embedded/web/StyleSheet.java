package id.juklak.embedded.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The style of the landing page, a file of its own so that the page needs no inline style. */
final class StyleSheet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        try (InputStream in = StyleSheet.class.getResourceAsStream("landing.css")) {
            in.transferTo(response.getOutputStream());
        }
    }
}
