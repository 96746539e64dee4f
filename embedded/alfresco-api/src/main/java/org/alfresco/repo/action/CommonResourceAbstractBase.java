package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

/** What actions and conditions have in common: the name of the bean is the name of the thing. */
public abstract class CommonResourceAbstractBase implements BeanNameAware {

    protected String name;

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
