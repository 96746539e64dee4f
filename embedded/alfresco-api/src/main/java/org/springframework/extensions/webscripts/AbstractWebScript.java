package org.springframework.extensions.webscripts;

/** The base of a web script in Java. */
public abstract class AbstractWebScript implements WebScript {

    private Container container;
    private Description description;

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }
}
