import { COMPONENTS, type ComponentId, type ServiceStandard } from '../../model/standards-document.ts';
import { stateOf } from './content-state.ts';
import { excerpt, type Found, type Rule, type RuleContext } from './rule.ts';

/** A finding for every component of a part that a service lacks. */
function missing(part: 'delivery' | 'manufacturing') {
  return ({ document }: RuleContext) =>
    document.services.flatMap((service) => {
      const present = new Set(service.components.map(({ component }) => component));
      return COMPONENTS.filter((one) => one.part === part && !present.has(one.id)).map(({ id }) => ({
        facts: { component: id },
        at: service.at,
        service,
        component: id,
      }));
    });
}

/** Components 1 to 6, which must be published. */
export const deliveryComponentMissing: Rule<'delivery-component-missing'> = missing('delivery');
/** Components 7 to 14. */
export const manufacturingComponentMissing: Rule<'manufacturing-component-missing'> = missing('manufacturing');

export const componentEmpty: Rule<'component-empty'> = ({ document }) =>
  inState(document.services, 'empty').map(({ service, found }) => ({
    facts: { component: found.component, heading: excerpt(found.heading.text) },
    at: found.content.at,
    service,
    component: found.component,
  }));

export const componentPlaceholder: Rule<'component-placeholder'> = ({ document }) =>
  inState(document.services, 'placeholder').map(({ service, found }) => ({
    facts: { component: found.component, written: excerpt(found.content.text) },
    at: found.content.at,
    service,
    component: found.component,
  }));

function inState(services: readonly ServiceStandard[], state: ReturnType<typeof stateOf>) {
  return services.flatMap((service) =>
    service.components.filter((found) => stateOf(found) === state).map((found) => ({ service, found })),
  );
}

export const componentTwice: Rule<'component-twice'> = ({ document }) =>
  document.services.flatMap((service) => {
    const seen = new Set<ComponentId>();
    return service.components.flatMap(({ component, heading }) => {
      if (!seen.has(component)) {
        seen.add(component);
        return [];
      }
      return [{ facts: { component, heading: excerpt(heading.text) }, at: heading.at, service, component }];
    });
  });

export const headingUnusual: Rule<'heading-unusual'> = ({ document }) =>
  document.services.flatMap((service): Found<'heading-unusual'>[] => [
    ...service.components
      .filter(({ likeness }) => likeness === 'similar')
      .map(({ component, heading }) => ({
        facts: { heading: excerpt(heading.text), component },
        at: heading.at,
        service,
        component,
      })),
    ...service.unknown.map(({ text, at }) => ({ facts: { heading: excerpt(text) }, at, service })),
  ]);

const BY_ANNEX: readonly ComponentId[] = COMPONENTS.map(({ id }) => id);
const BY_ARTICLE: readonly ComponentId[] = [...COMPONENTS]
  .sort((a, b) => (a.letter < b.letter ? -1 : 1))
  .map(({ id }) => id);

/** The order of the annex (1 to 14) and that of the article (a to n) are both in use. */
export const componentOrder: Rule<'component-order'> = ({ document }) =>
  document.services.flatMap((service) => {
    const byAnnex = firstOutOfOrder(service, BY_ANNEX);
    const byArticle = firstOutOfOrder(service, BY_ARTICLE);
    if (byAnnex === undefined || byArticle === undefined) return [];
    // With the legal basis in front, the order is meant to be that of the article.
    const { found, before } = service.components[0]?.component === BY_ARTICLE[0] ? byArticle : byAnnex;
    return [
      { facts: { component: found.component, before }, at: found.heading.at, service, component: found.component },
    ];
  });

function firstOutOfOrder({ components }: ServiceStandard, order: readonly ComponentId[]) {
  let highest = -1;
  for (const found of components) {
    const rank = order.indexOf(found.component);
    if (rank < highest) return { found, before: order[highest] as ComponentId };
    highest = rank;
  }
  return undefined;
}
