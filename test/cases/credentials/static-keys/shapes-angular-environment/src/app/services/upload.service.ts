// case: no-types
import { Injectable } from '@angular/core';
import * as S3 from 'aws-sdk/clients/s3';
import { environment } from '../../environments/environment';

@Injectable({ providedIn: 'root' })
export class UploadService {
  upload(file: File) {
    const bucket = new S3({
      accessKeyId: environment.aws.accessKeyId,
      secretAccessKey: environment.aws.secretAccessKey,
      region: environment.aws.region,
    });
    return bucket.upload({ Bucket: 'uploads', Key: file.name, Body: file }).promise();
  }
}
