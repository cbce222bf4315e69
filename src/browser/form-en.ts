import { en } from '../messages/en/en.ts';
import { formPage } from '../messages/en/form-page.ts';
import { startForm } from './form/start-form.ts';

startForm(formPage, en);
