import { formPage } from '../messages/id/form-page.ts';
import { id } from '../messages/id/id.ts';
import { startForm } from './form/start-form.ts';

startForm(formPage, id);
