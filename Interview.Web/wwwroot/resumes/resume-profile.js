// @ts-check
import { change, get, messageOf } from '../lib/api.js';
import { time } from '../lib/format.js';
import { html } from '../lib/html.js';
import { icon } from '../lib/icon.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/news.js';
import { idInAddress, loading, title, trouble } from '../lib/page.js';
import { signedIn } from '../lib/session.js';
import { valueOf, View } from '../lib/view.js';
import { doubtful, fieldAt, lineKey, linesOf } from './places.js';
import { askPassword, isLocked } from './password-dialog.js';
import './profile-editor.js';
import { entrySections, ProfileText } from './profile-text.js';
import { chosenRole, meanOwnRole } from './role-choices.js';
import { steps } from './resume-steps.js';
import './source-view.js';

/**
 * @typedef {import('../../contract').Resume} Resume @typedef {import('../../contract').Source} Source @typedef {import('../../contract').ProfilePatch} Patch
 * @typedef {import('../../contract').FoundPassage} FoundPassage @typedef {import('./profile-editor.js').Draft} Draft
 */

const patience = 15 * 60_000;
const lineInAddress = /^\d+\.\d+$/.exec(new URLSearchParams(location.search).get('line') ?? '')?.[0] ?? '';

/** What was read from a résumé beside what it was read from: choose either and the other lights up; everything can be set right. */
class ResumeProfile extends View {
  id = idInAddress();
  /** @type {Resume | undefined} */
  resume;
  /** @type {Source} */
  source = { pages: [], lines: [], hidden: [] };
  sourceOf = '';
  broken = '';
  lost = '';
  /** What is being edited, by field or entry. @type {Map<string, Draft>} */
  editing = new Map();
  /** A line that the address names ("?line=2.14": page and line) is shown first. */
  selected = lineInAddress ? `line:${lineInAddress}` : '';
  /** @type {'profile' | 'source'} */
  pane = lineInAddress ? 'source' : 'profile';
  /** What interviews made of each claim. @type {import('../../contract').ClaimRecord[]} */
  claims = [];
  /** The interviews that asked, by id. @type {Map<string, import('../../contract').InterviewRow>} */
  interviews = new Map();
  /** @type {FoundPassage[] | null} */
  found = null;
  searched = '';
  /** @type {{ kind: 'good' | 'bad', text: string, undo?: string } | null} */
  said = null;
  // What was fetched before a change is older than the change's own answer.
  epoch = 0;
  began = Date.now();

  async start() {
    this.addEventListener('input', meanOwnRole, { signal: this.signal });
    this.addEventListener('focusin', (e) => this.#touch(e), { signal: this.signal });
    this.addEventListener('line', (e) => this.#lineChosen(/** @type {CustomEvent<string>} */ (e).detail), { signal: this.signal });
    this.addEventListener('save', (e) => this.#save(/** @type {CustomEvent} */ (e)), { signal: this.signal });
    this.addEventListener('cancel', (e) => this.#close(editorId(e)), { signal: this.signal });
    this.addEventListener('drop', (e) => this.#remove(editorId(e)), { signal: this.signal });
    addEventListener('beforeunload', (e) => {
      if ([...this.querySelectorAll('profile-editor')].some((editor) => /** @type {any} */ (editor).touched)) {
        e.preventDefault();
      }
    }, { signal: this.signal });
    this.draw();
    await signedIn().catch(() => null);
    this.follower = follow({
      refetch: () => this.fetch(), about: (news) => news.id === this.id, signal: this.signal,
      lost: () => {
        this.lost = t('resumes.gone');
        this.draw();
      },
    });
  }

  async fetch() {
    const epoch = this.epoch;
    try {
      const resume = /** @type {Resume} */ (await get(`/resumes/${this.id}`, this.signal));
      if (epoch === this.epoch) {
        this.resume = resume;
      }

      await this.#fetchSource(resume);
      await this.#fetchClaims(resume);
      this.broken = '';
    } catch (e) {
      this.broken = this.signal.aborted ? '' : messageOf(e);
      this.draw();
      throw e;
    }

    title(this.resume?.fileName ?? '');
    if (!['ready', 'failed', 'cancelled'].includes(this.resume?.status ?? '') && Date.now() - this.began > patience) {
      this.lost = t('resumes.late');
    }

    this.draw();
    // Pictures, corrections from another window and later readings may come at any time.
    return this.lost !== '';
  }

  /** @param {Resume} resume */
  async #fetchSource(resume) {
    const drawn = this.source.pages.every((page) => page.width === 0 || page.picture);
    if (resume.readAt && (this.sourceOf !== resume.readAt || !drawn)) {
      this.source = await get(`/resumes/${this.id}/source`, this.signal);
      this.sourceOf = resume.readAt;
    }
  }

  /** @param {Resume} resume */
  async #fetchClaims(resume) {
    if (!resume.profile) {
      return;
    }

    this.claims = /** @type {{ items: import('../../contract').ClaimRecord[] }} */ (await get(`/resumes/${this.id}/claims`, this.signal)).items;
    if (this.claims.some((claim) => claim.askedIn.some((asked) => !this.interviews.has(asked.interviewId)))) {
      const rows = /** @type {{ items: import('../../contract').InterviewRow[] }} */ (await get('/interviews', this.signal)).items;
      this.interviews = new Map(rows.map((row) => [row.id, row]));
    }
  }

  draw() {
    super.draw();
    const view = /** @type {any} */ (this.querySelector('source-view'));
    if (view && (view.source !== this.source || view.of !== this.resume)) {
      const isFirst = view.of === undefined;
      view.show(this.source);
      view.of = this.resume;
      view.light(this.#lit(), { scroll: isFirst && lineInAddress !== '' });
    }

    for (const editor of this.querySelectorAll('profile-editor')) {
      const draft = this.editing.get(editor.getAttribute('data-id') ?? '');
      if (draft && /** @type {any} */ (editor).draft !== draft) {
        /** @type {any} */ (editor).begin(draft);
      }
    }
  }

  markup() {
    const resume = this.resume;
    if (this.lost || !resume) {
      return this.lost || this.broken ? trouble(this.lost || this.broken, { back: '/resumes' }) : loading;
    }

    return html`
      <p class="small"><a href="/resumes">${t('resumes.title')}</a></p>
      <div class="page-head" data-key="head"><div><h1>${resume.profile?.header.name ?? resume.fileName}</h1><p class="soft">${resume.fileName}${resume.readAt ? html` · ${t('resumes.readAt', { time: time(resume.readAt) })}` : ''}</p></div>
        ${resume.status === 'ready' && html`<div class="row"><a class="button primary" href="/interviews/new?resume=${resume.id}">${t('resumes.interview')}${icon('arrow')}</a><button class="button quiet" data-do="readAgain">${icon('again')}${t('resumes.readAgain')}</button></div>`}</div>
      ${this.broken && html`<p class="notice warm" role="status" data-key="broken">${icon('cloud-off')}<span>${this.broken}</span></p>`}
      ${resume.status !== 'ready' && html`<div class="card" data-key="steps">${steps(resume.status, resume.id)}</div>`}
      ${resume.failure && html`<div class="notice bad" data-key="failure">${icon('alert')}<div><p>${resume.failure.message}</p>
        <div class="row">${isLocked(resume.failure) ? html`<button class="button primary" data-do="unlock">${icon('lock')}${t('unlock.enter')}</button>` : html`<button class="button" data-do="readAgain">${icon('again')}${t('resumes.readAgain')}</button>`}</div></div></div>`}
      ${resume.profile && this.#beside(resume)}
      ${this.said && html`<div class="toast ${this.said.kind}" data-key="toast"><span>${this.said.text}</span>${this.said.undo && html`<button class="button quiet" data-do="undo" data-id="${this.said.undo}">${t('profile.undo')}</button>`}<button class="icon-button" data-do="hush" aria-label="${t('common.dismiss')}">${icon('close')}</button></div>`}
      <p class="visually-hidden" role="status" data-key="status">${this.said?.text ?? this.#spoken()}</p>`;
  }

  /** @param {Resume} resume */
  #beside(resume) {
    const text = new ProfileText(resume, { selected: this.selected, editing: this.editing, doubtful: doubtful(resume.origins), claims: this.claims, interviews: this.interviews });
    const lit = this.#lit();
    return html`
      ${text.notes()}
      <div class="switch" data-key="switch" role="group" aria-label="${t('source.switch')}">
        ${/** @type {const} */ (['profile', 'source']).map((pane) => html`<button class="${this.pane === pane ? 'on' : ''}" aria-pressed="${String(this.pane === pane)}" data-do="turn" data-pane="${pane}">${t(`source.show.${pane}`)}</button>`)}</div>
      <div class="beside ${this.pane}" data-key="beside">
        <section class="said-pane" data-key="said" aria-label="${t('resumes.whatWasRead')}">${text.all()}</section>
        <aside class="source-pane" data-key="paper" aria-label="${t('source.title')}">
          <div class="source-head"><h2>${t('source.title')}</h2>
            <form class="find" role="search" data-submit="search"><label class="visually-hidden" for="query">${t('source.search')}</label><input class="input" id="query" name="query" type="search" maxlength="200" placeholder="${t('source.search')}"><button class="icon-button" aria-label="${t('source.searchDo')}">${icon('search')}</button></form></div>
          ${this.#results()}
          <source-view data-key="source"></source-view>
          ${this.#hidden()}
        </aside>
      </div>
      ${lit.length > 0 && this.pane === 'profile' && html`<div class="peek" data-key="peek"><p><span class="faint">${this.#placeWords(lit)}</span> <q>${this.#quote(lit)}</q></p><button class="button" data-do="turn" data-pane="source">${t('source.see')}</button></div>`}`;
  }

  #results() {
    return this.found && html`<div class="results" data-key="results" role="status">${this.found.length === 0
      ? html`<p class="small soft">${t('source.nothingFound', { query: this.searched })}</p>`
      : html`<ol>${this.found.map((passage) => html`<li><button class="found" data-do="showPassage" data-page="${passage.place.page}" data-line="${passage.place.line}"><span class="small">${passage.text}</span><span class="faint">${t('place.pageLine', passage.place)}</span></button></li>`)}</ol>`}
      <button class="button quiet" data-do="endSearch">${t('common.dismiss')}</button></div>`;
  }

  #hidden() {
    return this.source.hidden.length > 0 && html`<section class="hidden-text" data-key="hidden" aria-labelledby="hidden-title"><h2 id="hidden-title">${icon('eye-off')}${t('source.hiddenTitle')}</h2><p class="small">${t('source.hiddenText')}</p>
      <ul>${this.source.hidden.map((hidden) => html`<li><q>${hidden.text}</q><span class="small soft">${t('place.page', { page: hidden.page })} · ${hidden.reason}</span></li>`)}</ul></section>`;
  }

  /** The lines of what is selected. @returns {string[]} */
  #lit() {
    if (!this.selected || !this.resume) {
      return [];
    }

    if (this.selected.startsWith('line:')) {
      return [this.selected.slice('line:'.length)];
    }

    return linesOf(this.selected, this.resume.origins, this.source, this.#placeOf(this.selected));
  }

  /** The place an entry carries itself, for what has no origin of its own. @param {string} field */
  #placeOf(field) {
    const [, list, at] = /^(\w+)\[(\d+)\]/.exec(field) ?? [];
    const held = list && this.resume?.profile ? /** @type {any} */ (this.resume.profile)[list]?.[Number(at)] : null;
    return /** @type {import('../../contract').Place | null} */ (held?.place ?? null);
  }

  /** @param {string[]} lit */
  #placeWords(lit) {
    const [page, line] = lit[0].split('.');
    return t('place.pageLine', { page, line });
  }

  /** @param {string[]} lit */
  #quote(lit) {
    return this.source.lines.filter((line) => lit.includes(lineKey(line))).map((line) => line.text.replaceAll('\t', ' ')).join(' ');
  }

  #spoken() {
    const lit = this.#lit();
    return lit.length > 0 ? t('source.lit', { place: this.#placeWords(lit), text: this.#quote(lit).slice(0, 300) }) : '';
  }

  /** Choosing a field, or coming to it by the keyboard, lights its lines. @param {FocusEvent} e */
  #touch(e) {
    const field = e.target instanceof Element ? e.target.closest('[data-field]')?.getAttribute('data-field') : null;
    if (field && field !== this.selected) {
      this.#select(field);
    }
  }

  /** @param {Element} source */
  select(source) {
    this.#select(source.getAttribute('data-field') ?? '');
  }

  /** @param {string} field */
  #select(field) {
    this.selected = field;
    this.said = null;
    this.draw();
    /** @type {any} */ (this.querySelector('source-view'))?.light(this.#lit());
  }

  /** @param {string} key */
  #lineChosen(key) {
    const resume = /** @type {Resume} */ (this.resume);
    const field = fieldAt(key, resume.origins, this.source) ?? this.#entryAt(key);
    this.selected = field ?? `line:${key}`;
    this.draw();
    /** @type {any} */ (this.querySelector('source-view'))?.light(field ? this.#lit() : [key], { scroll: false });
    const shown = field ? this.#elementOf(field) : null;
    shown?.scrollIntoView({ block: 'nearest' });
  }

  /** Where the reading gave no origins, an entry still knows its first line. @param {string} key */
  #entryAt(key) {
    const profile = /** @type {any} */ (this.resume?.profile ?? {});
    for (const list of [...entrySections, 'essays']) {
      const at = (profile[list] ?? []).findIndex((/** @type {any} */ held) => held.place && lineKey(held.place) === key);
      if (at >= 0) {
        return `${list}[${at}]`;
      }
    }

    return null;
  }

  /** @param {string} field @returns {Element | null} */
  #elementOf(field) {
    return this.querySelector(`[data-field="${CSS.escape(field)}"]`) ?? (field.includes('.') || field.includes('[') ? this.#elementOf(field.replace(/(\.[^.[\]]+(\[\d+\])?|\[\d+\])$/, '')) : null);
  }

  /** @param {Element} source */
  turn(source) {
    this.pane = source.getAttribute('data-pane') === 'source' ? 'source' : 'profile';
    this.draw();
    if (this.pane === 'source') {
      this.querySelector('.switch')?.scrollIntoView({ block: 'start' });
      /** @type {any} */ (this.querySelector('source-view'))?.light(this.#lit());
    } else if (this.selected) {
      this.#elementOf(this.selected)?.scrollIntoView({ block: 'center' });
    }
  }

  /** @param {Element} source */
  edit(source) {
    const id = source.getAttribute('data-id') ?? '';
    const draft = this.resume && new ProfileText(this.resume).draft(id);
    if (draft) {
      this.editing.set(id, draft);
      this.said = null;
      this.draw();
    }
  }

  /** @param {string} id @param {boolean} [focus] */
  #close(id, focus = true) {
    this.editing.delete(id);
    this.draw();
    if (focus) {
      const back = this.querySelector(`[data-do="edit"][data-id="${CSS.escape(id)}"]`) ?? this.querySelector(`[data-do="edit"][data-id^="new-${CSS.escape(id.split('-')[0])}"]`);
      /** @type {HTMLElement | null} */ (back)?.focus({ preventScroll: true });
    }
  }

  /** @param {CustomEvent} e */
  async #save(e) {
    const id = editorId(e);
    const editor = /** @type {any} */ (e.target);
    try {
      await this.#patch(new ProfileText(/** @type {Resume} */ (this.resume)).patch(id, e.detail, this.#keyOf(id)));
      this.said = { kind: 'good', text: t('profile.saved'), undo: id.startsWith('new-') ? undefined : id };
      this.#close(id);
    } catch (error) {
      editor.fail(messageOf(error));
    }
  }

  /** @param {string} id */
  #keyOf(id) {
    const draft = this.editing.get(id);
    return draft && 'fresh' in draft ? draft.fresh : undefined;
  }

  /** @param {string} id */
  async #remove(id) {
    try {
      await this.#patch(id.startsWith('essays-') ? { essays: [{ id, essay: null }] } : { entries: [{ id, entry: null }] });
      this.said = { kind: 'good', text: t('profile.removed'), undo: this.resume?.removed.some((removed) => removed.id === id) ? id : undefined };
      this.#close(id, false);
    } catch (error) {
      /** @type {any} */ (this.querySelector(`profile-editor[data-id="${CSS.escape(id)}"]`))?.fail(messageOf(error));
    }
  }

  /** Back to what was read. @param {Element} source */
  undo(source) {
    return this.#quietly({ undo: [source.getAttribute('data-id') ?? ''] }, t('profile.undone'));
  }

  /** It is right as it was read. @param {Element} source */
  agree(source) {
    const id = source.getAttribute('data-id') ?? '';
    const text = new ProfileText(/** @type {Resume} */ (this.resume));
    const value = text.value(id);
    return value === undefined ? undefined : this.#quietly(text.patch(id, value), t('profile.agreed'));
  }

  /** @param {Patch} patch @param {string} done */
  async #quietly(patch, done) {
    try {
      await this.#patch(patch);
      this.said = { kind: 'good', text: done };
    } catch (error) {
      this.said = { kind: 'bad', text: messageOf(error) };
    }

    this.draw();
  }

  /** @param {Patch} patch */
  async #patch(patch) {
    this.epoch++;
    this.resume = await change('PATCH', `/resumes/${this.id}/profile`, patch);
    this.epoch++;
  }

  /** @param {Element} form */
  async chooseRole(form) {
    const role = chosenRole(form);
    if (role) {
      await this.#quietly({ targetRole: role }, t('profile.saved'));
    }
  }

  async readAgain() {
    try {
      await change('POST', `/resumes/${this.id}/reading`);
      this.began = Date.now();
      this.resume = /** @type {Resume} */ (await get(`/resumes/${this.id}`, this.signal));
    } catch (error) {
      this.said = { kind: 'bad', text: messageOf(error) };
    }

    this.draw();
  }

  async unlock() {
    if (this.resume && await askPassword(this.resume)) {
      this.began = Date.now();
      this.follower?.look();
    }
  }

  /** @param {Element} form */
  async search(form) {
    const query = valueOf(form, 'query');
    if (!query) {
      this.endSearch();
      return;
    }

    try {
      this.found = /** @type {{ items: FoundPassage[] }} */ (await get(`/resumes/${this.id}/passages?query=${encodeURIComponent(query)}&limit=5`, this.signal)).items;
      this.searched = query;
      this.said = null;
    } catch (error) {
      this.said = { kind: 'bad', text: messageOf(error) };
    }

    this.draw();
  }

  endSearch() {
    this.found = null;
    this.draw();
  }

  /** @param {Element} source */
  showPassage(source) {
    const key = `${source.getAttribute('data-page')}.${source.getAttribute('data-line')}`;
    this.#lineChosen(key);
    /** @type {any} */ (this.querySelector('source-view'))?.light([key]);
  }

  hush() {
    this.said = null;
    this.draw();
  }

  reload() {
    location.reload();
  }
}

/** @param {Event} e */
const editorId = (e) => /** @type {Element} */ (e.target).getAttribute('data-id') ?? '';

customElements.define('resume-profile', ResumeProfile);
