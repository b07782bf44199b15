import { LitElement, html, css } from 'lit';
import { JsonRpc } from 'jsonrpc';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import '@vaadin/progress-bar';

/** The configuration in force: one row a variable, secrets masked by the application before they are sent. */
export class QwcSeaworthyConfiguration extends LitElement {
    jsonRpc = new JsonRpc(this);

    static styles = css`
        vaadin-grid {
            height: 100%;
        }
    `;

    static properties = {
        _values: { state: true },
    };

    connectedCallback() {
        super.connectedCallback();
        this.jsonRpc.effective().then((response) => {
            this._values = response.result;
        });
    }

    render() {
        if (!this._values) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        return html`
            <vaadin-grid .items="${this._values}" theme="no-border row-stripes">
                <vaadin-grid-sort-column path="configuration" header="Configuration" auto-width resizable></vaadin-grid-sort-column>
                <vaadin-grid-sort-column path="variable" header="Variable" auto-width resizable></vaadin-grid-sort-column>
                <vaadin-grid-sort-column path="value" header="Value" auto-width resizable></vaadin-grid-sort-column>
                <vaadin-grid-sort-column path="origin" header="Origin" auto-width resizable></vaadin-grid-sort-column>
            </vaadin-grid>
        `;
    }
}

customElements.define('qwc-seaworthy-configuration', QwcSeaworthyConfiguration);
